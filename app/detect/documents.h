#pragma once

#include <string_view>

namespace detect {

/// A passport or a permit for crossing the border, letters and digits only: those of mainland China (E, G, D, S, P with
/// eight digits or a second letter and seven; C, L, T, W for Hong Kong, Macau and Taiwan), of Hong Kong and Macau
/// (K, H, M, R), permits for compatriots (H or M and eight or ten digits, Taiwan eight or ten digits), and passports
/// elsewhere, which have up to two letters before six to nine digits. There is no checksum: it means something only
/// behind the words for it. (出境入境管理法; 国家移民管理局's announcements on electronic passports and permits; ICAO
/// Doc 9303 leaves the number to each state, nine characters at most.)
bool isTravelDocument(std::string_view number);

/// A number plate of mainland China in lower case, UTF-8, without blanks or dots: the province's character, a letter,
/// then five characters, four and 警, 学, 挂, 港 or 澳, or the six of a new-energy vehicle. No I or O, and at most two
/// letters among the five. (GA 36-2018; new energy: small D, A, B, C, E, F, G, H, J, K first, large last.)
bool isPlate(std::string_view plate);

} // namespace detect
