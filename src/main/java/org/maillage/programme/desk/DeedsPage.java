package org.maillage.programme.desk;

import java.util.List;
import org.maillage.account.DeedRow;
import org.maillage.web.Frame;

/**
 * Who did what in an edition.
 *
 * @param next the address of the deeds before these; empty when there are none
 */
record DeedsPage(Frame frame, List<DeedRow> deeds, String next) {}
