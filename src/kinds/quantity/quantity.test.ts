import {testCorpus} from '../../../test/corpus.ts'
import {corpus} from './corpus.ts'
import {quantity} from './index.ts'

testCorpus(quantity, corpus)
