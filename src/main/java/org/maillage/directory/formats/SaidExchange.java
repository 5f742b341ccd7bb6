package org.maillage.directory.formats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file tells of an exchange.
 *
 * @param who with whom: the people of the row, and behind them their organisation in brackets
 * @param on when they were last seen; null for not said
 */
public record SaidExchange(
        String who, String words, @Nullable LocalDate on) {}
