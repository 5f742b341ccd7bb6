package org.maillage.directory.contact;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Keeps;
import org.maillage.directory.KeptPeople;
import org.maillage.directory.KeptPeople.Kept;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The people whom a team has met, by name: those of its lists and of its sheets together. */
@Controller
record PeopleMetController(KeptPeople keptPeople) {

    private static final int AT_ONCE = 50;

    @GetMapping("/directory/teams/" + Organisation.ID + "/people")
    Answer list(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after) {
        var sought = KeptPeople.sought(q);
        var found = keptPeople.after(after, team.id(), sought, reader, AT_ONCE + 1);
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        var path = team.path() + "/people";
        return Answer.show(
                "directory/contact/people",
                new PeopleMetPage(
                        Frame.of(say("contact.people"), say("contact.people.lead"))
                                .in(Frame.Section.DIRECTORY)
                                .under(say("team.of", team.name()), team.path())
                                .asPersonal(),
                        team,
                        path,
                        sought,
                        keptPeople.count(team.id(), sought, reader),
                        rows(shown),
                        found.size() > AT_ONCE
                                ? next(path, sought, shown.getLast().id())
                                : ""));
    }

    private static List<PeopleMetPage.Row> rows(List<Kept> people) {
        return people.stream()
                .map(it -> new PeopleMetPage.Row(
                        "/directory/contacts/" + it.id(),
                        it.name(),
                        it.structure(),
                        Stream.of(it.email(), it.phone())
                                .filter(reach -> !reach.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private static String next(String path, String sought, UUID last) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("after", last)
                .encode()
                .buildAndExpand(sought)
                .toUriString();
    }
}
