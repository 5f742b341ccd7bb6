package org.maillage.pathway;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of editions and of their framing notes. */
@Controller
record EditionController(
        Editions editions,
        FramingNotes notes,
        Templates templates,
        EditionLinkedData linkedData,
        List<ToldTasks> told,
        List<TellsOfEdition> tells,
        MapParticipants participants,
        PublishedEditions calling,
        Clock clock) {

    private static final int MOST_EDITIONS = 200;

    @GetMapping("/editions")
    Answer list() {
        var all = editions.list(MOST_EDITIONS).stream().map(Edition::content).toList();
        return Answer.show("pathway/editions", EditionsPage.of(all));
    }

    @GetMapping("/editions/{slug}")
    Answer show(@Anybody Edition edition) {
        var published = edition.content();
        return Answer.show(
                "pathway/edition",
                EditionPage.of(
                        published,
                        editions.words(published.slug()),
                        template(edition),
                        tasks(edition),
                        Words.today(clock),
                        linkedData.of(published),
                        participants.map(published),
                        calling.isCalling(edition),
                        tells.stream()
                                .flatMap(it -> it.tell(edition.id(), EditionCard.path(published.slug())).stream())
                                .toList()));
    }

    @GetMapping("/editions/{slug}/themes")
    Answer themes(@Anybody Edition edition) {
        return Answer.show(
                "pathway/themes", EditionThemesPage.of(edition.content(), template(edition), tasks(edition)));
    }

    private Template template(Edition edition) {
        return templates.find(edition.template()).orElseThrow().template();
    }

    private Map<String, List<String>> tasks(Edition edition) {
        var tasks = new HashMap<String, List<String>>();
        told.forEach(it -> tasks.putAll(it.toldOf(edition.id())));
        return tasks;
    }

    @GetMapping("/editions/{slug}/framing-note")
    Answer framingNote(@Anybody PublishedEdition edition, @RequestParam(defaultValue = "") String version) {
        return Answer.show(
                "pathway/framing-note",
                FramingNotePage.of(edition, notes.get(edition, version), notes.versions(edition.slug())));
    }
}
