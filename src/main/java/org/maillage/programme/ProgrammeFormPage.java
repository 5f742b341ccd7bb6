package org.maillage.programme;

import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The form of a programme.
 *
 * @param action the address that takes it
 * @param version of the programme as shown
 */
record ProgrammeFormPage(Frame frame, String action, String back, ProgrammeForm form, int version, Mistakes mistakes) {}
