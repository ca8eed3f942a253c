import {testCorpus} from '../../../test/corpus.ts'
import {corpus} from './corpus.ts'
import {action} from './index.ts'

testCorpus(action, corpus)
