package org.maillage.alliance.charter;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a new version.
 *
 * @param fileProblem what is wrong with its document; empty for nothing
 */
record CharterFormPage(Frame frame, String path, String back, Filled form, String fileProblem) {}
