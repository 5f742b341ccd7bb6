package org.maillage.pathway.desk;

import java.util.List;
import org.maillage.account.DeedRow;
import org.maillage.shared.Frame;

/**
 * Who did what in an edition.
 *
 * @param next the address of the deeds before these; empty when there are none
 */
record DeedsPage(Frame frame, List<DeedRow> deeds, String next) {}
