package org.maillage.alliance.governance;

import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.directory.Keeps;
import org.maillage.print.AccessibleOdt;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings of a governance body: noted, changed, read and printed with what was decided. */
@Controller
record BodyMeetingController(
        BodyMeetingOverview overview,
        BodyMeetings meetings,
        GoverningBodies bodies,
        KeepMeeting keepMeeting,
        DecisionRecordDocument document) {

    private static final String ALL = "/alliances/" + AllianceId.ID + "/meetings";
    private static final String ONE = ALL + "/" + BodyMeetingId.ID;
    private static final String FORM = "alliance/governance/edit";

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps KnownAlliance alliance) {
        return bodies.find(alliance.id()).isEmpty()
                ? first(alliance)
                : Answer.show(FORM, overview.form(alliance, null, overview.blank(alliance), BodyMeetingId.fresh()));
    }

    private static Answer first(KnownAlliance alliance) {
        return Answer.done(GoverningBody.path(alliance.id()), "governance.first");
    }

    /** @param id that the page has given it, by which it is noted once */
    @PostMapping(ALL)
    Answer begin(
            @Keeps KnownAlliance alliance, @RequestParam MultiValueMap<String, String> sent, @RequestParam UUID id) {
        if (bodies.find(alliance.id()).isEmpty()) {
            return first(alliance);
        }
        var fresh = new BodyMeetingId(id);
        var form = overview.offer(alliance, BodyMeetingForm.sent(sent), Set.of());
        var mistakes = form.filled().check().mistakes();
        if (!mistakes.none()) {
            return Answer.refuse(FORM, overview.form(alliance, null, form, fresh), mistakes);
        }
        var meeting = form.meeting(fresh, alliance.id(), 0);
        keepMeeting.begin(meeting, form);
        return Answer.done(meeting.path(), "governance.meeting.begun");
    }

    @GetMapping(ONE)
    Answer show(@Keeps KnownAlliance alliance, @Keeps BodyMeeting meeting) {
        return Answer.show("alliance/governance/meeting", overview.page(alliance, meeting));
    }

    @GetMapping(ONE + "/edit")
    Answer edit(@Keeps KnownAlliance alliance, @Keeps BodyMeeting meeting) {
        return Answer.show(FORM, overview.form(alliance, meeting, overview.of(alliance, meeting), meeting.id()));
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps KnownAlliance alliance,
            @Keeps BodyMeeting meeting,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = overview.offer(alliance, BodyMeetingForm.sent(sent), meetings.present(meeting));
        var mistakes = form.filled().check().mistakes().seen(version, meeting.version());
        if (mistakes.none()) {
            mistakes.seen(keepMeeting.change(form.meeting(meeting.id(), alliance.id(), version), form));
        }
        return mistakes.none()
                ? Answer.done(meeting.path(), "web.form.saved")
                : Answer.refuse(FORM, overview.form(alliance, meeting, form, meeting.id()), mistakes);
    }

    /** The record of its decisions to be printed, or written on in. */
    @GetMapping(ONE + "/record.{kind:pdf|odt}")
    ResponseEntity<byte[]> print(@Keeps KnownAlliance alliance, @Keeps BodyMeeting meeting, @PathVariable String kind) {
        var record = document.of(alliance, meeting);
        var pdf = kind.equals("pdf");
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.parseMediaType(AccessibleOdt.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("releve-" + Typed.slug(alliance.name()) + "-" + meeting.onDay() + "." + kind)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(pdf ? AccessiblePdf.of(record) : AccessibleOdt.of(record));
    }
}
