package org.maillage.directory.contact;

import static java.util.stream.Collectors.toSet;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.contact.ToldLetter.About;
import org.maillage.directory.contact.Untold.Somebody;
import org.maillage.notices.Undelivered;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page on which a team tells people that it keeps them. */
@Component
record UntoldOverview(
        TellPeople tellPeople,
        Untold untold,
        Contacts contacts,
        Addressees addressees,
        Undelivered undelivered,
        ToldLetter told) {

    UntoldPage page(Team team, Reader reader, SignedIn me, ToldLanguages languages, Mistakes mistakes) {
        var people = tellPeople.waiting(team, reader);
        var sender = addressees.of(me.id()).orElseThrow();
        var about = people.stream()
                .findFirst()
                .flatMap(it -> contacts.find(it.id()))
                .map(it -> new About(it.name(), it.basis(), it.purpose(), it.keepUntil()))
                .orElseGet(About::ofAll);
        return new UntoldPage(
                Frame.of(say("contact.untold"), say("contact.untold.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("team.of", team.name()), team.path())
                        .asPersonal(),
                team,
                UntoldController.path(team.id()),
                people.stream()
                        .map(it -> new UntoldPage.Row(
                                it.id().toString(), it.name(), say("contact.untold.since", day(it.since()))))
                        .toList(),
                untold.of(team.id(), false, reader, TellPeople.MOST).stream()
                        .map(UntoldOverview::link)
                        .toList(),
                returned(team, reader),
                Arrays.stream(ToldLanguages.values())
                        .map(it -> new Choice(Typed.key(it), say("contact.untold.languages." + Typed.key(it))))
                        .toList(),
                Typed.key(languages),
                told.letter(about, team, sender, List.of(Locale.FRENCH), say("contact.untold.end")),
                told.letter(about, team, sender, List.of(Locale.ENGLISH), say("contact.untold.end")),
                mistakes);
    }

    /** Those who were told by a mail that came back: they have not heard of it. */
    private List<Link> returned(Team team, Reader reader) {
        var lately = untold.toldLately(team.id(), reader, TellPeople.MOST);
        var back = undelivered
                .among(lately.stream().map(Somebody::email).collect(toSet()))
                .keySet();
        return lately.stream()
                .filter(it -> back.contains(it.email()))
                .map(UntoldOverview::link)
                .toList();
    }

    private static Link link(Somebody it) {
        return new Link(it.name(), "/directory/contacts/" + it.id());
    }
}
