package org.maillage.network.introduction;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * On which one of two says what came of their introduction.
 *
 * @param said what they have said; empty for nothing yet
 * @param open whether they can still say it
 */
record OutcomePage(Frame frame, String path, String lead, String said, List<Choice> outcomes, boolean open) {}
