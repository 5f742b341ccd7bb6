package org.maillage.network.introducer;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form in which a catalyst asks somebody to introduce them to an actor.
 *
 * @param introducer the id of whoever is asked, as {@code target}
 * @param lead who is asked about whom, and what becomes of it
 * @param closed why it cannot be asked; empty where it can
 * @param back the ring of the target
 */
record IntroducerFormPage(
        Frame frame, String introducer, String target, String lead, String closed, String back, Filled form) {}
