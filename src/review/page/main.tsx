import {render} from 'preact'
import {hear, load, show} from './actions.ts'
import {hearNews, takeToken} from './api.ts'
import {App} from './app.tsx'
import {listenToKeys} from './keys.ts'
import * as state from './state.ts'

takeToken()
const page = document.getElementById('page')
if (page) {
  page.replaceChildren()
  render(<App />, page)
}
listenToKeys()
void begin()

async function begin(): Promise<void> {
  const asked = /^#(?<what>finding|article)=(?<id>.{1,2000})$/.exec(location.hash)?.groups
  await load()
  if (asked?.['what'] === 'article') state.article.value = decodeURIComponent(asked['id'] ?? '')
  else await show(state.findingsById.peek().has(asked?.['id'] ?? '') ? asked?.['id'] : state.order.peek()[0])
  await hearNews(hear, isLost => {
    state.lost.value = isLost
  })
}
