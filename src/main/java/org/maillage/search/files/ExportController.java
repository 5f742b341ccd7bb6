package org.maillage.search.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.search.ExportFormat;
import org.maillage.search.Question;
import org.maillage.shared.NotFound;
import org.maillage.web.SendFiles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The answers of the search as files. */
@Controller
record ExportController(ExportAnswers exportAnswers, SendFiles sendFiles, DirectoryPolicy policy) {

    @GetMapping("/search/export.{ending:[a-z]+}")
    void export(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var format = ExportFormat.find(ending).orElseThrow(() -> new NotFound("format", ending));
        sendFiles.sendFile(request, response, into -> {
            response.setContentType(format.type());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(exportAnswers.fileName(format))
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            exportAnswers.export(Question.of(sent), policy.reader(me), format, into);
        });
    }
}
