package org.maillage.alliance.convention;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A form of a convention, or of a part of it.
 *
 * @param path where it is sent, and {@code back} where it is left
 * @param severalTeams whether it is asked whose convention it is
 * @param version that is changed; null for what is new
 * @param remove the words of the button that takes a part out; empty for none
 */
record ConventionFormPage(
        Frame frame,
        String path,
        String back,
        Filled form,
        boolean severalTeams,
        @Nullable Integer version,
        String remove) {}
