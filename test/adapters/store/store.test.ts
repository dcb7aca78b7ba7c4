import { describe } from 'vitest';
import { storeContract } from '#test/contracts/store.ts';
import { engines } from '#test/support/engines.ts';

describe.each(engines)('the store on $name', ({ open }) => storeContract(open));
