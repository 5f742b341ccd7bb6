package org.maillage.network.introducer;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * On which an introducer says whether they introduce somebody to an actor.
 *
 * @param asked whether they can answer
 * @param standing how it stands; empty while they are asked
 * @param lead who asks, and about whom
 */
record AnsweringIntroducerPage(
        Frame frame,
        String path,
        boolean asked,
        String standing,
        String lead,
        String reason,
        String how,
        Filled propose,
        Filled made,
        String until) {}
