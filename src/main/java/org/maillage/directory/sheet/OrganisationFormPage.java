package org.maillage.directory.sheet;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The form of an organisation.
 *
 * @param sections of its fields
 * @param parts who shall see which part: a choice each
 * @param teams the territories among which a new one may be given; empty for one that is there
 * @param alike those that it may be
 * @param same the one that it is, by an identifier; empty for none
 */
record OrganisationFormPage(
        Frame frame,
        String action,
        String back,
        int version,
        List<Section> sections,
        List<FieldView> parts,
        List<Choice> teams,
        String team,
        List<Likely> alike,
        String same,
        String samePath,
        String adoption,
        Mistakes mistakes) {

    /** @param open whether it is unfolded: it says something, or what it says is wrong */
    record Section(String id, String title, String hint, boolean open, List<FieldView> fields) {}

    /** One that it may be: its name, and why. */
    record Likely(String name, String path, String detail) {}
}
