package org.maillage.alliance.charter;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.attachment.Attachments;
import org.maillage.shared.OwnData;
import org.maillage.shared.Typed;
import org.maillage.web.Fields;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.springframework.stereotype.Component;

/** Puts together the pages of charters. */
@Component
record CharterOverview(Charters charters, KnowsAlliances alliances, Attachments attachments, Clock clock) {

    static final FormField<LocalDate> ON = FormField.day("on");
    private static final Fields DAY = Fields.of("charter.bound", ON);

    private static Frame frame(KnownAlliance alliance, String title) {
        return Frame.of(title, say("charter.description"))
                .under(say("charter.alliances"), "/alliances")
                .under(alliance.name(), alliance.path())
                .asPersonal();
    }

    CharterFormPage form(KnownAlliance alliance, CharterForm form, String fileProblem) {
        return new CharterFormPage(
                frame(alliance, say("charter.new")),
                CharterVersion.all(alliance.id()),
                alliance.path(),
                form.filled(),
                fileProblem);
    }

    CharterForm blank(KnownAlliance alliance) {
        var all = charters.of(alliance.id());
        return CharterForm.blank(today(clock), all.isEmpty() ? null : all.getFirst());
    }

    /** The members who have not signed a version. */
    List<KnownMember> toSign(CharterVersion version) {
        var signed = charters.signatures(version.alliance()).stream()
                .filter(it -> it.number() == version.number())
                .map(Signature::member)
                .collect(Collectors.toSet());
        return alliances.members(version.alliance()).stream()
                .filter(it -> !signed.contains(it.id()))
                .toList();
    }

    CharterPage page(KnownAlliance alliance, CharterVersion version) {
        return page(alliance, version, SignatureForm.blank(today(clock)).offer(toSign(version)));
    }

    CharterPage page(KnownAlliance alliance, CharterVersion version, SignatureForm sign) {
        var names =
                alliances.members(alliance.id()).stream().collect(Collectors.toMap(KnownMember::id, KnownMember::name));
        return new CharterPage(
                frame(alliance, say("charter.page", version.number())),
                version.path(),
                when(version),
                version.words().isEmpty() ? "" : Markdown.html(version.words()),
                file(version),
                charters.signatures(alliance.id()).stream()
                        .filter(it -> it.number() == version.number())
                        .map(it -> new CharterPage.Row(
                                names.getOrDefault(it.member(), ""),
                                signed(it),
                                version.path() + "/signatures/" + it.member().value() + "/remove"))
                        .toList(),
                toSign(version).isEmpty() ? null : sign.filled(),
                CharterVersion.all(alliance.id()) + "/bound");
    }

    private String file(CharterVersion version) {
        var id = version.file();
        var file = id == null ? null : attachments.of(List.of(id)).get(id);
        return file == null ? "" : file.name() + " (" + say(file.sizeWords()) + ")";
    }

    private static String signed(Signature it) {
        return it.signatory().isEmpty()
                ? say("charter.signed", day(it.signedOn()))
                : say("charter.signed.by", day(it.signedOn()), OwnData.shown(it.signatory()));
    }

    private String when(CharterVersion version) {
        return say(
                version.effectiveOn().isAfter(today(clock)) ? "charter.effective.ahead" : "charter.effective.since",
                day(version.effectiveOn()));
    }

    /** @param typed the day that is asked for; today where none is */
    BoundPage bound(KnownAlliance alliance, @Nullable String typed) {
        var form = DAY.empty();
        var on = today(clock);
        if (typed != null && !typed.isBlank()) {
            var asked = Typed.day(typed.strip());
            form.mistakes().unless(asked.isPresent(), ON.name(), "web.form.date");
            on = asked.orElse(on);
        }
        var sound = form.mistakes().none();
        var day = on;
        return new BoundPage(
                frame(alliance, say("charter.bound.title")),
                CharterVersion.all(alliance.id()) + "/bound",
                form.with(ON, day),
                sound ? day(day) : "",
                sound
                        ? Bound.on(
                                        day,
                                        alliances.members(alliance.id()),
                                        charters.of(alliance.id()),
                                        charters.signatures(alliance.id()))
                                .stream()
                                .map(CharterOverview::row)
                                .toList()
                        : List.of());
    }

    private static BoundPage.Row row(Bound it) {
        var by = it.by();
        var lacks = it.lacks();
        return new BoundPage.Row(
                it.member().name(),
                by == null ? "" : say("charter.version", by.number()),
                by == null ? "" : by.path(),
                it.signedOn() == null ? "" : say("charter.signed", day(it.signedOn())),
                lacks == null ? "" : say("charter.bound.lacks", lacks.number()));
    }
}
