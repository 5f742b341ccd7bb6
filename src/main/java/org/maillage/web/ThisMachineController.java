package org.maillage.web;

import org.maillage.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes a browser known by the code that the terminal shows, and leads on to the home page. */
@Controller
record ThisMachineController(ThisMachine thisMachine) {

    @GetMapping(ThisMachine.PATH)
    ResponseEntity<Void> open(@RequestParam(defaultValue = "") String code) {
        if (!thisMachine.isLocal() || !thisMachine.knows(code)) {
            throw new NotFound("page", "this-machine");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, thisMachine.known().toString())
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }
}
