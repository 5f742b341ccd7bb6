package org.maillage.programme;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of an edition.
 *
 * @param from what a new edition is made from; empty for one that is there already
 * @param version of the edition as shown
 */
record EditionFormPage(
        Frame frame, String action, String back, String from, String fromWords, Filled form, int version) {}
