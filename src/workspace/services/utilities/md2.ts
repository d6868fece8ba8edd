// MD2, which Node no longer has (RFC 1319).

/** The substitution table of RFC 1319, in base64. */
const TABLE = Uint8Array.from(Buffer.from('KS5DyaLYfAE9NlSh7PAGE2KnBfPAx3OMmJMr2bxMgsoem1c8/dTgFmdCbxiKF+USvk7E1tqe3kmg+/WOuy/ueqloeZEVsgc/lMIQiQsiXyGAf12aWpAyJzU+'
  + 'zOe/95cD/xkws0iltdHXXpIqrFaqxk+4ONKWpH22dvxr4px0BPFFnXBZZHGHIIZbz2XmLagCG2Alra6wufYcRmFpNEB+D1VHoyPdUa86w1z5zrrF6iYsUw1u'
  + 'hSiECdPfzfRBgU1Satw3yGzBq/ok4XsIDL2xSniIlYvjY+ht6cvV/jsAHTny77cOZljQ5KZ3cvjrdUsKMURQtI/tHxrbmY0znxGDFA==', 'base64'));

/** The 16 bytes of the MD2 digest. */
export function md2(message: Uint8Array): Uint8Array {
  const padding = 16 - (message.length % 16);
  const padded = Uint8Array.from([...message, ...new Array<number>(padding).fill(padding)]);
  const blocks = Uint8Array.from([...padded, ...checksum(padded)]);
  const state = new Uint8Array(48);
  for (let start = 0; start < blocks.length; start += 16) mix(state, blocks.subarray(start, start + 16));
  return state.slice(0, 16);
}

function mix(state: Uint8Array, block: Uint8Array): void {
  block.forEach((byte, index) => {
    state[16 + index] = byte;
    state[32 + index] = byte ^ (state[index] ?? 0);
  });
  let carry = 0;
  for (let round = 0; round < 18; round += 1) {
    for (let index = 0; index < 48; index += 1) carry = state[index] = (state[index] ?? 0) ^ (TABLE[carry] ?? 0);
    carry = (carry + round) & 0xff;
  }
}

function checksum(padded: Uint8Array): Uint8Array {
  const sum = new Uint8Array(16);
  let last = 0;
  padded.forEach((byte, index) => { last = sum[index % 16] = (sum[index % 16] ?? 0) ^ (TABLE[byte ^ last] ?? 0); });
  return sum;
}
