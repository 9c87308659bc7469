package dibao.desk.web;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may come in where, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Nothing from elsewhere, nothing written into a page; data blocks are not scripts. */
  private static final String CONTENT_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  @Bean
  static PasswordEncoder passwords() {
    PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
  }

  @Bean
  @ConditionalOnWebApplication
  SecurityFilterChain door(HttpSecurity http, AttemptLimit limit, People people) {
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/desk/people/**", "/prometheus")
                .hasRole("ADMINISTRATOR")
                .requestMatchers("/desk", "/desk/**")
                .hasAnyRole("ADMINISTRATOR", "EDITOR")
                .anyRequest()
                .permitAll())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .loginProcessingUrl("/sign-in")
                .usernameParameter("name")
                .defaultSuccessUrl("/desk/documents")
                .failureUrl("/sign-in?failed=true"))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out=true"))
        .csrf(csrf ->
            csrf.ignoringRequestMatchers(
                PathPatternRequestMatcher.withDefaults().matcher("/theme")))
        .requestCache(cache -> cache.requestCache(new AskedFor()))
        .headers(SecurityConfiguration::headers)
        .addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(new StillAdmitted(people), AnonymousAuthenticationFilter.class)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions ->
            permissions.policy(
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"));
  }
}
