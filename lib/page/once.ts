/** A judgement that is made once of each key and then remembered, for as long as what this returns is held. */
export function once<K, V extends {}>(judge: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let verdict = known.get(key);
    if (verdict === undefined) {
      verdict = judge(key);
      known.set(key, verdict);
    }
    return verdict;
  };
}
