package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came to a meeting, as its team ticks it, the list to sign, and who met whom. */
@Controller
record CameController(
        CameOverview overview,
        Guests guests,
        Encounters encounters,
        ComeToTable comeToTable,
        TellOfMeeting tell,
        GuestListDocument list,
        Clock clock) {

    private static final String MEETING = "/meetings/" + Organisation.ID;
    private static final String MET = "exchange/meeting/met";
    private static final int MOST_TABLES = 99;

    @GetMapping(MEETING + "/list.pdf")
    ResponseEntity<byte[]> print(@Keeps Meeting meeting) {
        var name = ContentDisposition.inline()
                .filename("liste-" + Typed.slug(meeting.purpose()) + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(list.pdf(meeting));
    }

    @GetMapping(MEETING + "/came")
    Answer came(@Keeps Meeting meeting) {
        return Answer.show("exchange/meeting/came", overview.came(meeting, TableForm.blank()));
    }

    /** What the sender left as it was says nothing: meanwhile others, or people at the table, may have said otherwise. */
    @PostMapping(MEETING + "/came")
    Answer note(@Keeps Meeting meeting, @RequestParam MultiValueMap<String, String> sent) {
        if (!meeting.hasBegun(clock.instant())) {
            return Answer.done(meeting.path() + "/came", "meeting.came.early");
        }
        var others = "others".equals(sent.getFirst("do"));
        Map<String, List<UUID>> said = new LinkedHashMap<>();
        for (var it : guests.of(meeting)) {
            var seen = sent.getFirst("seen-" + it.id());
            var told = sent.getFirst("came-" + it.id());
            var now = others && (told == null || told.equals("none")) ? "yes" : told;
            if (seen != null && now != null && !now.equals(seen) && seen.equals(CameOverview.noted(it))) {
                said.computeIfAbsent(now, key -> new ArrayList<>()).add(it.id());
            }
        }
        said.forEach((told, some) -> guests.came(some, came(told), "team"));
        tell.tell(meeting);
        return Answer.done(meeting.path() + "/came", "web.form.saved");
    }

    private static @Nullable Boolean came(String told) {
        return told.equals("yes") ? Boolean.TRUE : told.equals("no") ? Boolean.FALSE : null;
    }

    /** Somebody who came without being asked. */
    @PostMapping(MEETING + "/came/more")
    Answer more(@Keeps Meeting meeting, @RequestParam MultiValueMap<String, String> sent) {
        var form = TableForm.sent(sent);
        var mistakes = form.filled().check().mistakes();
        if (mistakes.none()) {
            mistakes.unless(meeting.hasBegun(clock.instant()), "name", "meeting.came.early")
                    .unless(
                            !mistakes.none() || comeToTable.addSeen(meeting, form.somebody()),
                            "name",
                            "meeting.came.there-already");
        }
        if (!mistakes.none()) {
            return Answer.refuse("exchange/meeting/came", overview.came(meeting, form), mistakes);
        }
        tell.tell(meeting);
        return Answer.done(
                meeting.path() + "/came", "meeting.came.added", form.filled().typed(TableForm.NAME));
    }

    @GetMapping(MEETING + "/met")
    Answer met(@Keeps Meeting meeting) {
        return Answer.show(MET, overview.met(meeting, new LinkedMultiValueMap<>(), new Mistakes()));
    }

    /** Who sat at which table; whoever sat at one has met all others there. */
    @PostMapping(MEETING + "/met/tables")
    Answer seat(@Keeps Meeting meeting, @RequestParam MultiValueMap<String, String> sent) {
        var tables = new LinkedHashMap<UUID, Integer>();
        for (var it : guests.of(meeting)) {
            var typed = Typed.words(sent.getFirst("table-" + it.id()));
            var table = typed.isEmpty() ? 0 : Typed.number(typed);
            if (table < 0 || table > MOST_TABLES) {
                var mistakes = new Mistakes().note("tables", say("meeting.met.wrong", it.shownName(), MOST_TABLES));
                return Answer.refuse(MET, overview.met(meeting, sent, mistakes), mistakes);
            }
            if (sent.containsKey("table-" + it.id()) && table != (it.seatedAt() == null ? 0 : it.seatedAt())) {
                tables.put(it.id(), table);
            }
        }
        guests.seat(tables);
        tell.tell(meeting);
        return Answer.done(meeting.path() + "/met", "web.form.saved");
    }

    /** Somebody met each of those who are ticked. */
    @PostMapping(MEETING + "/met")
    Answer meet(
            @Keeps Meeting meeting,
            @RequestParam(required = false) @Nullable UUID one,
            @RequestParam(defaultValue = "") List<UUID> other) {
        if (one == null || other.stream().allMatch(one::equals)) {
            var mistakes = new Mistakes().note("one", say("web.met.two"));
            return Answer.refuse(MET, overview.met(meeting, new LinkedMultiValueMap<>(), mistakes), mistakes);
        }
        other.forEach(it -> encounters.add(meeting, one, it));
        tell.tell(meeting);
        return Answer.done(meeting.path() + "/met", "web.form.saved");
    }

    @PostMapping(MEETING + "/met/remove")
    Answer unmeet(@Keeps Meeting meeting, @RequestParam UUID one, @RequestParam UUID other) {
        encounters.remove(meeting, one, other);
        tell.tell(meeting);
        return Answer.done(meeting.path() + "/met", "web.form.saved");
    }
}
