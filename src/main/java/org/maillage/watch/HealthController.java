package org.maillage.watch;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells whoever supervises whether the process lives, and proxies whether to send it readers. One word, and no more. */
@Controller
record HealthController(Readiness readiness) {

    @GetMapping("/health/live")
    ResponseEntity<String> live() {
        return answer(HttpStatus.OK, "live");
    }

    @GetMapping("/health/ready")
    ResponseEntity<String> ready() {
        var missing = readiness.missing();
        return missing.isEmpty() ? answer(HttpStatus.OK, "ready") : answer(HttpStatus.SERVICE_UNAVAILABLE, missing);
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(word + "\n");
    }
}
