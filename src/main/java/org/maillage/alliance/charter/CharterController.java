package org.maillage.alliance.charter;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.ParticipantId;
import org.maillage.attachment.Attachments;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.web.Answer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Versions of the charter of an alliance: written, signed, and who is bound by which on a day. */
@Controller
record CharterController(
        CharterOverview overview, WriteCharter writeCharter, Charters charters, Attachments attachments, Clock clock) {

    private static final String ALL = "/alliances/" + AllianceId.ID + "/charters";
    private static final String ONE = ALL + "/{number:[1-9][0-9]{0,3}}";
    private static final String FORM = "alliance/charter/edit";
    private static final String PAGE = "alliance/charter/show";

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps KnownAlliance alliance) {
        return Answer.show(FORM, overview.form(alliance, overview.blank(alliance), ""));
    }

    @PostMapping(ALL)
    Answer write(
            @Keeps KnownAlliance alliance,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var form = CharterForm.sent(sent);
        var given = file == null || file.isEmpty() ? null : file;
        var problem = "";
        if (form.check(given != null)) {
            switch (writeCharter.write(alliance, form, given)) {
                case WriteCharter.Outcome.Written(var version) -> {
                    return Answer.done(version.path(), "charter.written");
                }
                case WriteCharter.Outcome.FileRefused(var why) -> {
                    problem = say(why);
                    form.filled().mistakes().note("file", problem);
                }
                case WriteCharter.Outcome.OtherWritten _ ->
                    form.filled().mistakes().seen(false);
            }
        }
        return Answer.refuse(
                FORM, overview.form(alliance, form, problem), form.filled().mistakes());
    }

    @GetMapping(ONE)
    Answer show(@Keeps KnownAlliance alliance, @Keeps CharterVersion version) {
        return Answer.show(PAGE, overview.page(alliance, version));
    }

    @GetMapping(ONE + "/document")
    ResponseEntity<Resource> document(@Keeps CharterVersion version) {
        var file = version.file();
        if (file == null) {
            throw new NotFound("document", version.number());
        }
        return attachments.download(file);
    }

    @PostMapping(ONE + "/signatures")
    Answer sign(
            @Keeps KnownAlliance alliance,
            @Keeps CharterVersion version,
            @RequestParam MultiValueMap<String, String> sent) {
        var members = overview.toSign(version);
        if (members.isEmpty() || charters.hasSigned(version, sent.getFirst(SignatureForm.MEMBER.name()))) {
            throw new NotPossible(Saying.of("charter.signature.there"));
        }
        var form = SignatureForm.sent(sent).offer(members);
        if (!form.check(today(clock), members)) {
            return Answer.refuse(
                    PAGE, overview.page(alliance, version, form), form.filled().mistakes());
        }
        charters.sign(alliance.id(), form.signature(version));
        return Answer.done(version.path() + "#signatures", "charter.signature.noted");
    }

    @PostMapping(ONE + "/signatures/" + ParticipantId.ID + "/remove")
    Answer unsign(@Keeps CharterVersion version, @PathVariable UUID participant) {
        charters.unsign(version, new ParticipantId(participant));
        return Answer.done(version.path() + "#signatures", "charter.signature.removed");
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps KnownAlliance alliance, @Keeps CharterVersion version) {
        return writeCharter.remove(version)
                ? Answer.done(alliance.path() + "#charter", "charter.removed")
                : Answer.done(version.path(), "charter.signed-already");
    }

    /** @param on the day that is asked for; today where none is */
    @GetMapping(ALL + "/bound")
    Answer bound(@Keeps KnownAlliance alliance, @RequestParam(required = false) @Nullable String on) {
        var page = overview.bound(alliance, on);
        return page.form().mistakes().none()
                ? Answer.show("alliance/charter/bound", page)
                : Answer.refuse("alliance/charter/bound", page);
    }
}
