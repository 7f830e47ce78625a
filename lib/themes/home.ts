/** Words that place a story in the United States, as the codebook's majors of domestic policy ask. */
export const HOME = `American, Americans, U.S., United States, America, Washington, Congress, White House, Pentagon, Capitol, Bush, Clinton, Obama, Trump,
Biden, Reagan, Senate, Supreme Court, Republican, Democrat, G.O.P., Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Manhattan, Brooklyn, Bronx, Queens, Staten Island, Long Island, Los Angeles,
Chicago, Boston, Philadelphia, Houston, Dallas, Detroit, Miami, Atlanta, Seattle, San Francisco, San Diego, Denver, Baltimore, Cleveland, New Orleans, Las Vegas, Albany, Trenton`;
