package org.maillage.programme;

import org.springframework.stereotype.Component;

/** The edition of the demonstration, for the parts that are lived in it. */
@Component
public record ExampleEdition(LiveEditions editions) {

    static final String SLUG = "parcours-d-exemple";

    /** The edition as it is by now. */
    public LiveEdition get() {
        return editions.get(SLUG);
    }
}
