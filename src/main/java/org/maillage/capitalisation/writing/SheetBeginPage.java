package org.maillage.capitalisation.writing;

import java.util.List;
import org.maillage.capitalisation.WalkedPlaces.Walked;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form by which a sheet is begun.
 *
 * @param walked places whose work in an edition it may be begun with
 */
record SheetBeginPage(Frame frame, Filled form, List<Walked> walked) {}
