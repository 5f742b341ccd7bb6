package org.maillage.directory.contact;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Link;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A team tells people that it keeps them. */
@Controller
record UntoldController(TellPeople tellPeople, Untold untold, Contacts contacts, Addressees addressees) {

    private static final String UNTOLD = "/directory/teams/" + Organisation.ID + "/untold";
    private static final String PAGE = "directory/contact/untold";

    static String path(UUID team) {
        return Team.path(team) + "/untold";
    }

    @GetMapping(UNTOLD)
    Answer show(@Keeps Team team, @Anybody Reader reader, @AuthenticationPrincipal SignedIn me) {
        return Answer.show(PAGE, page(team, reader, me, new Mistakes()));
    }

    @PostMapping(UNTOLD)
    Answer tell(
            @Keeps Team team,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(defaultValue = "false") boolean sure) {
        var mistakes = new Mistakes()
                .unless(!person.isEmpty(), "person", "contact.untold.none-chosen")
                .unless(sure, "sure", "web.form.sure");
        return mistakes.none()
                ? Answer.done(path(team.id()), "contact.untold.done", tellPeople.tell(team, person, me, reader))
                : Answer.refuse(PAGE, page(team, reader, me, mistakes), mistakes);
    }

    private UntoldPage page(Team team, Reader reader, SignedIn me, Mistakes mistakes) {
        var people = tellPeople.waiting(team, reader);
        var first = people.stream().findFirst().flatMap(it -> contacts.find(it.id()));
        return new UntoldPage(
                Frame.of(say("contact.untold"), say("contact.untold.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("team.of", team.name()), team.path())
                        .asPersonal(),
                team,
                path(team.id()),
                people.stream()
                        .map(it -> new UntoldPage.Row(
                                it.id().toString(), it.name(), say("contact.untold.since", day(it.since()))))
                        .toList(),
                untold.of(team.id(), false, reader, TellPeople.MOST).stream()
                        .map(it -> new Link(it.name(), "/directory/contacts/" + it.id()))
                        .toList(),
                tellPeople.letter(
                        first.map(Contact::name).orElse("…"),
                        first.map(Contact::basis).orElse("public-task"),
                        first.map(Contact::purpose).orElse("…"),
                        first.map(it -> day(it.keepUntil())).orElse("…"),
                        team,
                        addressees.of(me.id()).orElseThrow()),
                mistakes);
    }
}
