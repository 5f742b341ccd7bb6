package org.maillage.capitalisation.drafts;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * What a territory has done in an edition, to be ticked before a sheet is begun with it.
 *
 * @param from the place and its edition
 * @param nothing whether there is nothing yet
 */
record WorkPage(Frame frame, String path, String from, String placePath, Filled form, boolean nothing) {}
