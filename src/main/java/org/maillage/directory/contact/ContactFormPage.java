package org.maillage.directory.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The form of somebody met in an organisation.
 *
 * @param withRole whether it also asks what they are there
 * @param sought by which name people of the team's were looked for
 * @param known those that were found
 */
record ContactFormPage(
        Frame frame,
        String action,
        String back,
        int version,
        ContactForm form,
        boolean withRole,
        List<Choice> bases,
        List<Choice> visibilities,
        String sought,
        List<Choice> known,
        Mistakes mistakes) {

    /** The version for the form to carry; none for somebody new. */
    @Nullable
    Integer formVersion() {
        return withRole ? null : version;
    }
}
