package org.maillage.programme.call;

import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** The form of a call. */
record CallFormPage(Frame frame, String path, CallForm form, int version, Mistakes mistakes) {}
