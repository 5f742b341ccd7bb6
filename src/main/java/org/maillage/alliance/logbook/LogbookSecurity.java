package org.maillage.alliance.logbook;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Logbooks want a signed-in reader. */
@Component
class LogbookSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may ->
                may.requestMatchers(LogEntry.LOGBOOK, LogEntry.LOGBOOK + "/**").authenticated());
    }
}
