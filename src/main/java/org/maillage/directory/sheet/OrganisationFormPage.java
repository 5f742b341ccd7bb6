package org.maillage.directory.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Organisation;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of an organisation.
 *
 * @param organisation as it was read; null for a new one
 * @param territory whose team keeps a new one
 * @param sections of its fields
 * @param parts who shall see which part: a choice each
 * @param alike those that it may be
 * @param same the one that it is, by an identifier; empty for none
 */
record OrganisationFormPage(
        Frame frame,
        @Nullable Organisation organisation,
        Filled form,
        Drawn territory,
        List<Section> sections,
        List<Drawn> parts,
        List<Likely> alike,
        String same,
        String samePath,
        String adoption) {

    /** Where it is sent, and where it leads back to. */
    String path() {
        return organisation == null ? "/directory" : organisation.path();
    }

    int version() {
        return organisation == null ? 0 : organisation.version();
    }

    /** @param open whether it is unfolded: it says something, or what it says is wrong */
    record Section(String id, String title, String hint, boolean open, List<Drawn> fields) {}

    /** One that it may be: its name, and why. */
    record Likely(String name, String path, String detail) {}
}
