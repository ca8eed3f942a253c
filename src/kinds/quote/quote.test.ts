import {testCorpus} from '../../../test/corpus.ts'
import {corpus} from './corpus.ts'
import {quote} from './index.ts'

testCorpus(quote, corpus)
