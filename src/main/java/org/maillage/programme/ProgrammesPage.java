package org.maillage.programme;

import java.util.List;
import org.maillage.web.Frame;

/** The programmes that the reader leads. */
record ProgrammesPage(Frame frame, List<Programme> programmes, boolean mayBegin) {}
