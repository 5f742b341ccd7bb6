package org.maillage.network.introduction;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the form of an introduction. */
@Component
record IntroductionFormOverview(FindParties parties, Organisations organisations, DirectoryPolicy policy) {

    /** For which of the reader's teams it is made: that which keeps the first, else any. */
    Team team(Reader reader, Party first) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var kept = first.organisation() == null
                ? null
                : organisations
                        .find(first.organisation())
                        .map(it -> it.owner())
                        .filter(reader.teams()::contains)
                        .orElse(null);
        var id = Objects.requireNonNullElseGet(
                kept, () -> reader.teams().stream().sorted().findFirst().orElseThrow());
        return new Team(id, policy.nameOf(id));
    }

    Answer ask(IntroductionForm form, @Nullable Party first, @Nullable Party second, String sought, Reader reader) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var filled = form.filled();
        var side = form.sought(first, second);
        var seek = side == null ? "" : Typed.key(side);
        var fields = Stream.<org.maillage.web.FormField<?>>of(
                        IntroductionForm.REASON, IntroductionForm.ON, IntroductionForm.AGREED)
                .limit(form.kind() == Kind.ASKED ? 1 : 3)
                .map(it -> filled.drawn(it.name()))
                .toList();
        var page = new IntroductionFormPage(
                frame(form.kind()),
                Typed.key(form.kind()),
                say("introduction.kind." + Typed.key(form.kind().other()) + ".instead"),
                reference(first),
                reference(second),
                seek.isEmpty() ? "" : say("introduction.seek." + seek),
                sought,
                seek.isEmpty() || sought.isEmpty() ? List.of() : found(first, second, sought, reader),
                filled,
                List.of(filled.drawn("firstName"), filled.drawn("firstEmail")),
                List.of(filled.drawn("secondName"), filled.drawn("secondEmail")),
                fields);
        return Answer.refuse("network/introduction/new", page, filled.mistakes());
    }

    private List<Choice> found(@Nullable Party first, @Nullable Party second, String sought, Reader reader) {
        return parties.find(sought, reader).stream()
                .filter(it -> !it.reference().equals(reference(first))
                        && !it.reference().equals(reference(second)))
                .map(it -> new Choice(
                        it.reference(),
                        it.where().isEmpty() ? it.name() : say("introduction.found", it.name(), it.where())))
                .toList();
    }

    private static String reference(@Nullable Party party) {
        if (party == null) {
            return "";
        }
        return party.organisation() == null
                ? "contact-" + party.contact()
                : FindParties.reference(party.organisation());
    }

    private static Frame frame(Kind kind) {
        return Frame.of(
                        say("introduction.kind." + Typed.key(kind)),
                        say("introduction.kind." + Typed.key(kind) + ".lead"))
                .in(Frame.Section.DIRECTORY)
                .under(say("introduction.mine"), "/introductions")
                .asPersonal();
    }
}
