package org.maillage.programme.rollout;

import java.util.UUID;
import org.maillage.pathway.Template;

/**
 * A template while it is written.
 *
 * @param template as it would be published; always one that its file could say
 * @param basedOn the version whose next it will be; 0 for a new template
 * @param demonstration whether somebody made up writes it
 * @param version by which a change knows that somebody else has changed it since
 */
record TemplateDraft(UUID id, Template template, int basedOn, boolean demonstration, int version) {

    String path() {
        return "/template-drafts/" + id;
    }

    boolean isNew() {
        return basedOn == 0;
    }
}
