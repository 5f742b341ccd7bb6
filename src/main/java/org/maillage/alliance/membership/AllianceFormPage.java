package org.maillage.alliance.membership;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of an alliance, or of somebody in it.
 *
 * @param lead what is good to know before; empty for nothing
 * @param path where it is sent, and {@code back} where one goes who does not
 * @param version that was read; null for what is new
 * @param hidden what goes with it, by its name
 * @param removePath by which what was entered by mistake is taken out; empty for not at all
 */
record AllianceFormPage(
        Frame frame,
        String lead,
        String path,
        String back,
        Filled form,
        @Nullable Integer version,
        java.util.List<org.maillage.web.Choice> hidden,
        String removePath) {}
