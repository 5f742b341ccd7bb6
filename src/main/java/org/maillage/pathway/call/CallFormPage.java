package org.maillage.pathway.call;

import org.maillage.shared.Frame;
import org.maillage.shared.Mistakes;

/** The form of a call. */
record CallFormPage(Frame frame, String path, CallForm form, int version, Mistakes mistakes) {}
