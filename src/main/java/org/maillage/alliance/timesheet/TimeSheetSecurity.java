package org.maillage.alliance.timesheet;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Operations and sheets want a signed-in reader; whoever signs second needs their link alone. */
@Component
class TimeSheetSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.POST, AskedSignature.LINKS + "/*")
                .permitAll()
                .requestMatchers(Operation.LIST, Operation.LIST + "/**", TimeSheet.SHEETS, TimeSheet.SHEETS + "/**")
                .authenticated());
    }
}
