package org.maillage.exchange.meeting;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The page behind the code on the table.
 *
 * @param open whether one says now that one is there
 * @param said what has become of what was just sent; empty for nothing
 */
record TablePage(
        Frame frame, String path, String purpose, String when, String place, boolean open, String said, Filled form) {}
