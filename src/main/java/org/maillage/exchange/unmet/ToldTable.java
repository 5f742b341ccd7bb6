package org.maillage.exchange.unmet;

import java.util.List;
import java.util.Optional;

/**
 * A table of counts as it is told: what is not there is hidden, be it under five or so that others cannot be reckoned.
 *
 * @param rows their sums, and {@code columns} theirs
 */
record ToldTable(
        List<List<Optional<Integer>>> cells,
        List<Optional<Integer>> rows,
        List<Optional<Integer>> columns,
        Optional<Integer> total) {}
