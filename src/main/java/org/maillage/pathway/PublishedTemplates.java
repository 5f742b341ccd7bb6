package org.maillage.pathway;

import java.util.List;
import org.springframework.stereotype.Component;

/** The templates, for other modules. */
@Component
public record PublishedTemplates(Templates templates) {

    private static final int LIMIT = 1000;

    /** The newest version of each template, by slug. */
    public List<PublishedTemplate> all() {
        return templates.listNewest(LIMIT).stream()
                .map(it -> new PublishedTemplate(
                        it.template().slug(),
                        it.template().version(),
                        it.template().title(),
                        it.template().summary(),
                        it.addedAt()))
                .toList();
    }
}
