package org.maillage.pathway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The editions, for other modules. */
@Component
public record PublishedEditions(Editions editions, FramingNotes notes, List<OpenCalls> calls) {

    private static final int LIMIT = 1000;
    private static final int RECENT = 50;

    /** All editions, those that started last first; those whose start is not known come at the end. */
    public List<PublishedEdition> all() {
        return editions.list(LIMIT).stream().map(Edition::content).toList();
    }

    /** The one that started last of those that tell of themselves in figures or lessons; without one, the last of all. */
    public Optional<PublishedEdition> mostTelling() {
        var recent = editions.list(RECENT).stream().map(Edition::content).toList();
        return recent.stream()
                .filter(it -> !it.figures().isEmpty() || !it.lessons().isEmpty())
                .findFirst()
                .or(() -> recent.stream().findFirst());
    }

    /** Whether territories can apply for one at this moment. */
    boolean isCalling(Edition edition) {
        return edition.content().status().takesApplications()
                && calls.stream()
                        .anyMatch(it -> it.notYetOver().contains(edition.id().value()));
    }

    /** Those that territories can apply for at this moment. */
    public List<PublishedEdition> calling() {
        var calling = editions.list(RECENT).stream()
                .filter(it -> it.content().kind() == PublishedEdition.Kind.LIVE
                        && it.content().status().takesApplications())
                .toList();
        if (calling.isEmpty()) {
            return List.of();
        }
        var open = calls.stream().flatMap(it -> it.notYetOver().stream()).collect(Collectors.toSet());
        return calling.stream()
                .filter(it -> open.contains(it.id().value()))
                .map(Edition::content)
                .toList();
    }

    /**
     * The framing note of an edition in a version, in the newest one for no version.
     *
     * @throws org.maillage.shared.NotFound when there is none
     */
    public PublishedEdition.FramingNote note(PublishedEdition edition, String version) {
        return notes.get(edition, version);
    }
}
