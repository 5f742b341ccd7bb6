package org.maillage.alliance.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A form about a partnership.
 *
 * @param path where it is sent, and {@code back} where one goes who does not
 * @param version that was read; null for what is new
 * @param hidden what goes with it, by its name
 * @param removePath by which what was noted by mistake is taken out; empty for not at all
 */
record PartnershipFormPage(
        Frame frame,
        String lead,
        String path,
        String back,
        Filled form,
        @Nullable Integer version,
        List<Choice> hidden,
        String removePath) {}
