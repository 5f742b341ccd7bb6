package org.maillage.codevelopment.room;

import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.PrintedSheetPage.Part;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The printed sheets of a session. */
@Controller
record PrintedSheetController(PrintedSheetDocument document) {

    @GetMapping("/peer-groups/{id}/sessions/{number}/documents/{part:client|consultants|facilitator}.pdf")
    ResponseEntity<byte[]> pdf(@Attends PeerGroup group, @Attends PeerSession session, @PathVariable String part) {
        var of = Typed.one(Part.class, part).orElseThrow(() -> new NotFound("sheet", part));
        // The name of a file lies about in folders: it says nothing of the group.
        var named = ContentDisposition.inline()
                .filename("codev-%d-%s.pdf".formatted(session.number(), part))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(document.pdf(of, group, session));
    }
}
