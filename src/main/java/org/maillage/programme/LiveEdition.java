package org.maillage.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.pathway.Status;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/**
 * An edition that a programme runs on the platform: what all that happens in it needs to know.
 *
 * @param words what else there is to say, as Markdown
 * @param placesMin how many territories should walk together at least
 * @param noteVersion the newest version of the framing note; 0 before the first
 * @param demonstration whether it only shows what the platform can do
 * @param version by which an edit knows that somebody else has changed the edition since
 */
public record LiveEdition(
        UUID id,
        String slug,
        String title,
        String summary,
        String words,
        UUID programme,
        String programmeSlug,
        String programmeTitle,
        UUID template,
        Status status,
        LocalDate startsOn,
        LocalDate endsOn,
        int placesMin,
        int placesMax,
        int noteVersion,
        boolean demonstration,
        int version) {

    /** The address of its public page. */
    public String path() {
        return "/editions/" + slug;
    }

    public String programmePath() {
        return "/programmes/" + programmeSlug;
    }

    /** From when to when, for the reader. */
    public Saying period() {
        return Saying.of("pathway.from-to", Words.day(startsOn), Words.day(endsOn));
    }

    /** How many territories walk together, for the reader. */
    public Saying placesWords() {
        return Saying.of("programme.places", placesMin, placesMax);
    }

    public Saying statusWords() {
        return status.words();
    }

    /** Whether people still work in it, so that what they do may change. */
    public boolean isOpen() {
        return status != Status.CAPITALISED && status != Status.ARCHIVED;
    }
}
