package org.maillage.codevelopment.followup;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * On which somebody lets a learning go on.
 *
 * @param warns whether something in it names somebody
 */
record SharePage(Frame frame, String action, String back, Filled form, boolean warns) {}
