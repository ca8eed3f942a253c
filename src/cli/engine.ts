import {setFlagsFromString} from 'node:v8'

// most runs end before machine code made for their functions has paid for its making: a third of the time of a check of five
// reports; only loops that run fifteen times longer than usual before it (V8's own budget is 67,584) are worth it
setFlagsFromString('--interrupt-budget=1000000')
